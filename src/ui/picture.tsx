import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';

export interface PictureContext {
  /** Where a picture really comes from; undefined: it cannot be had. */
  imageSource: (address: string) => string | undefined;
  /** Said in the place of a picture that does not load. */
  goneLabel: string;
}

export const Pictures = createContext<PictureContext>({ imageSource: (address) => address, goneLabel: '' });

interface PictureProps {
  src?: string;
  alt?: string;
  width?: number | string;
  height?: number | string;
}

/** A picture of the article, or a line in its place. */
export function Picture({ src = '', alt = '', width, height }: PictureProps) {
  const { imageSource, goneLabel } = useContext(Pictures);
  const source = imageSource(src);
  const [failed, setFailed] = useState<string>();
  if (!source || failed === source)
    return (
      <span class="picture-gone">
        {goneLabel} {alt}
      </span>
    );
  return (
    <img
      src={source}
      alt={alt}
      width={width}
      height={height}
      decoding="async"
      onError={() => setFailed(source)}
    />
  );
}
