import type { Child } from 'hono/jsx';
import { WelcomePicture } from '../pictures/welcome-picture.tsx';

/** One way in: a button, and below it what happens behind it. */
export const Door = ({ action, children }: { action?: Child; children?: Child }) => (
  <div class="zv-door">
    {action}
    <p>{children}</p>
  </div>
);

/** The first screen: what this is in a few sentences, the picture, and the doors. Words in `<em>` get the marker. */
export const Hero = ({
  heading,
  sentences,
  children,
}: {
  heading: Child;
  sentences: readonly Child[];
  children?: Child;
}) => (
  <section class="zv-hero">
    <div class="zv-hero__text">
      <h1>{heading}</h1>
      {sentences.map((sentence) => (
        <p>{sentence}</p>
      ))}
      {children ? <div class="zv-doors">{children}</div> : null}
    </div>
    <WelcomePicture />
  </section>
);
