import { Shape, shapeNames } from './shape';

/** The ten shapes in a row: the quiet ornament of lobbies. */
export function Frieze() {
  return <Shapes className="frieze" />;
}

/** The ten shapes, large and pale, for the empty middle of the phone's first screen. */
export function ShapesPoster() {
  return <Shapes className="shapes-poster" />;
}

function Shapes({ className }: { className: string }) {
  return (
    <span className={className} aria-hidden="true">
      {shapeNames.map((name) => (
        <Shape key={name} name={name} />
      ))}
    </span>
  );
}
