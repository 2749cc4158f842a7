import { LineDrawing } from '../../shared/icon';

const PATHS = {
  right: 'M6 4l4 4-4 4',
  clock: 'M8 1.75a6.25 6.25 0 1 0 0 12.5 6.25 6.25 0 0 0 0-12.5zM8 4.5V8l2.4 1.6',
  keyboard: 'M1.75 4h12.5v8H1.75zM4 6.5v.01M6.5 6.5v.01M9 6.5v.01M11.5 6.5v.01M5 9.6h6',
  cross: 'M4 4l8 8M12 4l-8 8',
} as const;

/** An icon that only refinement and workshop have. */
export function PartIcon({ name }: { readonly name: keyof typeof PATHS }) {
  return <LineDrawing path={PATHS[name]} />;
}
