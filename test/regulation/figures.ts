import { hasRealText, measureRealText, precision, recall } from './realText';

/* npm run figures: how much of the real regulation is understood, against what people read in it. */

const share = (part: number) => part.toFixed(3);
const table = hasRealText
  ? Object.entries(measureRealText()).map(([name, figure]) => ({
      name,
      ...figure,
      precision: share(precision(figure)),
      recall: share(recall(figure)),
    }))
  : [{ name: 'The real regulation is not here: it stands beside the repository, in ../shared.' }];
// Figures are what is printed.
// eslint-disable-next-line no-console
console.table(table);
