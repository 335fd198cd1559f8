import { LogoMark } from './logo.tsx';

/** The mark as a file of its own, for the tab of the browser. */
export const faviconSvg = (): string => String(LogoMark({ size: 48 }));
