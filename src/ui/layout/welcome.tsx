import type { Child } from 'hono/jsx';
import { WelcomePicture } from '../pictures/welcome-picture.tsx';

/** The first screen: what this is, in a few sentences, the picture, and the doors (buttons or cards) below. */
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
      {children ? <div class="zv-actions">{children}</div> : null}
    </div>
    <WelcomePicture />
  </section>
);
