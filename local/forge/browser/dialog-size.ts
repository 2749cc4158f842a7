/** CSS lengths of a dialog. */
export interface DialogSize {
  readonly width: string;
  readonly height: string;
  readonly minHeight: string;
}

const SIZES: Readonly<Record<string, DialogSize>> = {
  small: { width: '400px', height: '20vh', minHeight: '320px' },
  medium: { width: '600px', height: '40vh', minHeight: '520px' },
  large: { width: '800px', height: '70vh', minHeight: '720px' },
  xlarge: { width: '968px', height: '90vh', minHeight: '0' },
  max: { width: '100%', height: '100%', minHeight: '0' },
  fullscreen: { width: '100%', height: '100%', minHeight: '0' },
};

/** The lengths behind a size that `new Modal({ size })` knows; medium for anything else. */
export function dialogSize(size: unknown): DialogSize {
  if (typeof size === 'object' && size !== null && 'width' in size) {
    const { width, height } = size as { width: string; height?: string };
    return { width, height: height ?? '40vh', minHeight: '0' };
  }
  return SIZES[String(size)] ?? (SIZES.medium as DialogSize);
}
