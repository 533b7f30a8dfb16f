import type { Measure, Picture, PictureShape } from '@khuyenhoc/paper/picture';

const FAMILY = '"Be Vietnam Pro", "Segoe UI", Roboto, Arial, "DejaVu Sans", sans-serif';
const font = (size: number, bold: boolean) => `${bold ? '700' : '400'} ${size}px ${FAMILY}`;

/** Measures texts with the fonts that this machine paints with. */
export function canvasMeasure(): Measure {
  const context = contextOf(document.createElement('canvas'));
  return (text, size, bold) => {
    context.font = font(size, bold);
    return context.measureText(text).width;
  };
}

/** Paints a picture as PNG. */
export async function paintPicture({ width, height, shapes }: Picture): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = contextOf(canvas);
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  for (const shape of shapes) {
    if (shape.kind === 'path') {
      paintPath(context, shape);
      continue;
    }
    context.fillStyle = shape.colour;
    if (shape.kind === 'box') context.fillRect(shape.x, shape.y, shape.width, shape.height);
    else {
      context.font = font(shape.size, shape.bold);
      context.textAlign = shape.align;
      context.fillText(shape.text, shape.x, shape.y);
    }
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('PNG');
  return blob;
}

function paintPath(
  context: CanvasRenderingContext2D,
  shape: Extract<PictureShape, { kind: 'path' }>,
): void {
  const path = new Path2D(shape.d);
  context.save();
  context.translate(shape.x, shape.y);
  context.scale(shape.scale, shape.scale);
  if (shape.fill !== null) {
    context.fillStyle = shape.fill;
    context.fill(path);
  }
  if (shape.stroke !== null) {
    context.strokeStyle = shape.stroke;
    context.lineWidth = shape.width;
    context.setLineDash([...shape.dash]);
    context.stroke(path);
  }
  context.restore();
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('canvas');
  return context;
}
