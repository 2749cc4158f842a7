export { createHost } from './create-host';
export { dialogSize } from './dialog-size';
export { screenEvents } from './event-bus';
export type {
  Destination,
  Dialog,
  Flag,
  ScreenHost,
  ScreenModuleView,
  ScreenOptions,
  ShellOperations,
  Subject,
} from './shell-operations';
