import { Fragment } from 'preact';

/** Chinese headlines have no blanks but the ones between clauses, and lines should not end within a word. */
export function Headline({ text }: { text: string }) {
  if (!/\p{Script=Han}/u.test(text)) return <>{text}</>;
  return (
    <>
      {text.split(/(\s+)/).map((clause, index) => (
        <Fragment key={`${index}${clause}`}>{index % 2 ? ' ' : <Clause text={clause} />}</Fragment>
      ))}
    </>
  );
}

function Clause({ text }: { text: string }) {
  const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)];
  return (
    <span>
      {words.map(({ segment, index }) => (
        <Fragment key={index}>
          <wbr />
          {segment}
        </Fragment>
      ))}
    </span>
  );
}
