const SHAPES = {
  circle: 'M2 12a10 10 0 1 0 20 0a10 10 0 1 0-20 0z',
  triangle: 'M12 2.2 23 21H1z',
  square: 'M3 3h18v18H3z',
  diamond: 'M12 .8 23.2 12 12 23.2.8 12z',
  pentagon: 'M12 1.6 22.6 9.3l-4 12.5H5.4l-4-12.5z',
  hexagon: 'M6.6 2.6h10.8L22.8 12l-5.4 9.4H6.6L1.2 12z',
  star: 'm12 1 3.2 7.3 7.9.8-5.9 5.3 1.7 7.8-6.9-4-6.9 4 1.7-7.8L.9 9.1l7.9-.8z',
  cross: 'M8.4 1.8h7.2v6.6h6.6v7.2h-6.6v6.6H8.4v-6.6H1.8V8.4h6.6z',
  drop: 'M12 .9c4.3 5.2 7.9 9.2 7.9 14a7.9 7.9 0 0 1-15.8 0c0-4.8 3.6-8.8 7.9-14z',
  crescent: 'M22 13.4A10.2 10.2 0 1 1 10.6 2a8 8 0 0 0 11.4 11.4z',
} as const;

export type ShapeName = keyof typeof SHAPES;

/** In the fixed order of the options: A is always the circle. */
export const shapeNames = Object.keys(SHAPES) as ShapeName[];

/** One of the ten shapes, in the colour of the text around it. Always decoration: a letter says it. */
export function Shape({ name }: { name: ShapeName }) {
  return (
    <svg className="shape" viewBox="0 0 24 24" aria-hidden="true">
      <path d={SHAPES[name]} />
    </svg>
  );
}
