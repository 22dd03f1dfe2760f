import { Document, isScalar, visit, type Scalar } from 'yaml';

/** Where lists of words and numbers end that stand in one line. */
const WIDTH = 100;

/** Write fields as files of the content have them: short lists in a line, dates in quotes. */
export function yamlText(fields: unknown): string {
  const document = new Document(fields, { aliasDuplicateObjects: false });
  visit(document, {
    Seq: (_, list) => {
      const isShort = JSON.stringify(list).length < WIDTH - 30;
      if (isShort && list.items.every((item) => isScalar(item))) list.flow = true;
    },
    Scalar: (_, scalar) => {
      if (isDate(scalar)) scalar.type = 'QUOTE_SINGLE';
    },
  });
  return document.toString({
    lineWidth: WIDTH,
    singleQuote: true,
    flowCollectionPadding: false,
    indentSeq: true,
  });
}

/** A value as it stands behind the name of its field, in one line. */
export function inlineYaml(value: unknown): string {
  const document = new Document(value);
  visit(document, {
    Seq: (_, list) => {
      list.flow = true;
    },
    Scalar: (_, scalar) => {
      if (isDate(scalar)) scalar.type = 'QUOTE_SINGLE';
    },
  });
  return document
    .toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: false })
    .trimEnd();
}

const isDate = ({ value }: Scalar): boolean =>
  typeof value === 'string' && /^\d{4}(-\d\d){0,2}$/.test(value);
