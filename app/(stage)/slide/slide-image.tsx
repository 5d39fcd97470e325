import { Icon } from '@/components/ui/icon';

type Props = { source: string; alt: string };

/** Only pictures that this server has, or that the notes hold themselves: nothing is fetched abroad. */
const OWN = /^(?:data:image\/(?:png|jpeg|gif|webp);base64,|\/api\/images\/)/;

/** A picture of the notes; its words where there is no picture. */
export function SlideImage({ source, alt }: Props) {
  if (OWN.test(source)) {
    // biome-ignore lint/performance/noImgElement: it is shown as it was uploaded
    return <img className="slide-image" src={source} alt={alt} />;
  }
  return (
    <p className="slide-missing">
      <Icon name="eye" />
      <span>{alt || source.split('/').at(-1)}</span>
    </p>
  );
}
