const COPIED = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'font', 'text-anchor', 'opacity'];
const SHARPNESS = 2;

/** Offers a file to save under a name. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Saves a drawing as it looks now, with its colours written into it, so that it stands alone. */
export function saveSvg(drawing: SVGSVGElement, name: string): void {
  saveFile(`${name}.svg`, new Blob([standalone(drawing)], { type: 'image/svg+xml' }));
}

/** Saves a drawing as a picture of twice its size. */
export async function savePng(drawing: SVGSVGElement, name: string): Promise<void> {
  const { width, height } = drawing.getBoundingClientRect();
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(standalone(drawing))}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * SHARPNESS);
  canvas.height = Math.ceil(height * SHARPNESS);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const content = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (content !== null) saveFile(`${name}.png`, content);
}

function standalone(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = drawing.querySelectorAll('*');
  copy.querySelectorAll('*').forEach((element, at) => {
    const original = originals[at];
    if (original !== undefined) writeStyle(original, element);
  });
  const { width, height } = drawing.getBoundingClientRect();
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
  copy.prepend(ground);
  return new XMLSerializer().serializeToString(copy);
}

function writeStyle(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const property of COPIED) {
    const value = style.getPropertyValue(property);
    // A pattern is named in the attribute, and must not be overwritten by what the style makes of it.
    if (value !== '' && !value.startsWith('url(')) to.setAttribute(property, value);
  }
  to.removeAttribute('class');
}
