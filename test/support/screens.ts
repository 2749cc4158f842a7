import { configure } from '@testing-library/react';
import '@testing-library/jest-dom';
import { options } from 'preact';

// Effects run when the work at hand is done, not after the next frame that jsdom would draw.
options.requestAnimationFrame = (run) => queueMicrotask(run);

// The health page comes in rows, each after a paint: on a busy machine they take their time.
configure({ asyncUtilTimeout: 5000 });
