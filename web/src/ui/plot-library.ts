/** What the charts are drawn with. Only what is named here of the library comes into the build. */
export { dot, frame, plot, pointer, rectY, ruleY, text, tip } from '@observablehq/plot';
