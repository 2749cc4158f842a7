const PATHS = {
  down: 'M4 6l4 4 4-4',
  up: 'M4 10l4-4 4 4',
  check: 'M3.5 8.5l3 3 6-7',
  dash: 'M4 8h8',
  plus: 'M8 3v10M3 8h10',
  warn: 'M8 2.2l6 10.8H2zM8 6.4v3M8 11.2v.1',
  info: 'M8 1.75a6.25 6.25 0 1 0 0 12.5 6.25 6.25 0 0 0 0-12.5zM8 7.5v3.6M8 4.9v.1',
  ask: 'M8 1.75a6.25 6.25 0 1 0 0 12.5 6.25 6.25 0 0 0 0-12.5zM6.2 6.2c.2-1.1 1-1.6 1.9-1.6 1 0 1.8.7 1.8 1.6 0 1.4-1.9 1.4-1.9 2.7M8 11.2v.1',
  pencil: 'M10.8 2.7l2.5 2.5-7.6 7.6-3.1.6.6-3.1zM9.2 4.3l2.5 2.5',
  tag: 'M2.5 3.5v4.2l6 6 4.7-4.7-6-6H3a.5.5 0 0 0-.5.5zM5.3 5.8v.05',
  arrow: 'M2.5 8h11M9.5 4l4 4-4 4',
  'arrow-up': 'M8 13V3M4.5 6.5L8 3l3.5 3.5',
  'arrow-down': 'M8 3v10M4.5 9.5L8 13l3.5-3.5',
  undo: 'M3 6.5h6.5a3.25 3.25 0 0 1 0 6.5H6M5.75 3.75L3 6.5l2.75 2.75',
  link: 'M6.8 9.2l2.4-2.4M7.6 4.6l1.2-1.2a2.7 2.7 0 0 1 3.8 3.8l-1.2 1.2M8.4 11.4l-1.2 1.2a2.7 2.7 0 0 1-3.8-3.8l1.2-1.2',
  talk: 'M2.5 3h11v7.5H7.5L4.5 13v-2.5h-2z',
  lock: 'M4 7.25h8v6H4zM5.5 7V5a2.5 2.5 0 0 1 5 0v2',
  refresh: 'M13 3v3.2H9.8M12.8 6A5.25 5.25 0 1 0 13.2 9',
  list: 'M5.5 4h8M5.5 8h8M5.5 12h8M2.5 4v.01M2.5 8v.01M2.5 12v.01',
  people:
    'M6 3a2.2 2.2 0 1 0 0 4.4A2.2 2.2 0 0 0 6 3zM1.8 13c.2-2.4 1.9-3.7 4.2-3.7s4 1.3 4.2 3.7M10.3 3.3a2.1 2.1 0 0 1 .3 4.1M11.8 9.7c1.4.5 2.3 1.6 2.4 3.3',
  cross: 'M4 4l8 8M12 4l-8 8',
  flag: 'M4 14V2.5M4 3h8l-1.8 2.5L12 8H4',
  subtask: 'M2.5 2.5h5v5h-5zM5 7.5v4h3.5M8.5 9h5v5h-5z',
} as const;
export type IconName = keyof typeof PATHS;

interface DrawingProps {
  /** In px. */
  readonly size?: number;
  readonly className?: string;
}

/** An interface icon, drawn as a line; hidden from readers, as words stand beside it. */
export function Icon({ name, ...drawing }: DrawingProps & { readonly name: IconName }) {
  return <LineDrawing path={PATHS[name]} {...drawing} />;
}

/** A path of the 16 px grid as an icon, for drawings that one screen alone has. */
export function LineDrawing({ path, size = 16, className }: DrawingProps & { readonly path: string }) {
  return (
    <svg
      className={className}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  );
}
