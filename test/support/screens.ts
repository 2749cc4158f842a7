import { configure } from '@testing-library/react';
import '@testing-library/jest-dom';
import { options } from 'preact';

// Effects run when the work at hand is done, not after the next frame that jsdom would draw.
options.requestAnimationFrame = (run) => queueMicrotask(run);

// Typing goes a key at a time, which takes its time on a busy machine. Jest reads no timeout of a project's own.
jest.setTimeout(30_000);
// The health page comes in rows, each after a paint: on a busy machine they take their time.
configure({ asyncUtilTimeout: 5000 });
