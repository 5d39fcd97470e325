import { Shape, shapeNames } from './shape';

/** Nine tiles of geometry for the landing page. */
export function Poster() {
  return (
    <div className="poster" aria-hidden="true">
      {shapeNames.slice(0, 9).map((name) => (
        <span key={name}>
          <Shape name={name} />
        </span>
      ))}
    </div>
  );
}
