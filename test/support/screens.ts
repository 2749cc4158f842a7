import '@testing-library/jest-dom';
import { options } from 'preact';

// Effects run when the work at hand is done, not after the next frame that jsdom would draw.
options.requestAnimationFrame = (run) => queueMicrotask(run);
