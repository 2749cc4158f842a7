import { LineDrawing } from '../shared/icon';

const PATHS = {
  right: 'M6 4l4 4-4 4',
  flag: 'M4 14V2.5M4 3h8l-1.8 2.5L12 8H4',
  download: 'M8 2.5v7.5M4.8 7L8 10.2 11.2 7M2.75 12.9h10.5',
  out: 'M9 2.5h4.5V7M13.2 2.8L7.5 8.5M11.5 9.5v3a1 1 0 0 1-1 1h-7a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1h3',
  chart: 'M2.5 13.5v-11M2.5 13.5h11M5.5 11V8M8.5 11V5M11.5 11V6.5',
  search: 'M7 2.25a4.75 4.75 0 1 0 0 9.5 4.75 4.75 0 0 0 0-9.5zM10.5 10.5L14 14',
  print: 'M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z',
} as const;
type PageIconName = keyof typeof PATHS;

/** An icon that only the health page has. */
export function PageIcon({ name, size }: { readonly name: PageIconName; readonly size?: number }) {
  return <LineDrawing path={PATHS[name]} {...(size === undefined ? {} : { size })} />;
}
