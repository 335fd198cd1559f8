import type { Child } from 'hono/jsx';

/** One thing that somebody said. */
export type Said = {
  id: string;
  /** Who said it, with what this person is here. */
  who: Child;
  role?: Child;
  when: Child;
  /** The text, or why there is none. */
  children: Child;
  /** Said by the reader. */
  own?: boolean;
  /** Taken back. */
  gone?: boolean;
  /** What it is about, in a few words. */
  about?: readonly string[];
  /** Who saw it, and what can be done with it. */
  footer?: Child;
};

/** A conversation, in the order in which it is given. */
export const Talk = ({ said, label }: { said: readonly Said[]; label: string }) => (
  <ol class="zv-talk" aria-label={label}>
    {said.map(({ id, who, role, when, own, gone, about = [], footer, children }) => (
      <li id={id} class={`zv-talk__said${own ? ' zv-talk__said--own' : ''}${gone ? ' zv-talk__said--gone' : ''}`}>
        <p class="zv-talk__head">
          <strong>{who}</strong>
          {role ? <span class="zv-talk__role">{role}</span> : null}
          <span class="zv-talk__when">{when}</span>
        </p>
        {children}
        {about.length === 0 ? null : (
          <ul class="zv-talk__about">
            {about.map((each) => (
              <li>{each}</li>
            ))}
          </ul>
        )}
        {footer ? <div class="zv-talk__foot">{footer}</div> : null}
      </li>
    ))}
  </ol>
);
