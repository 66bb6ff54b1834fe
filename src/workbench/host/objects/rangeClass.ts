import { type HostClass } from '../hostObject';
import { rangePlaces } from './rangePlaces';
import { type RangeSelf } from './rangeSelf';
import { rangeValueGetters, rangeValueSetters } from './rangeValues';
import { worksheetObject } from './worksheet';

/** Excel.Range. */
export const rangeClass: HostClass<RangeSelf> = {
  name: 'Range',
  get: { ...rangeValueGetters },
  set: { ...rangeValueSetters },
  navigate: {
    worksheet: ({ sheet }) => worksheetObject(sheet),
  },
  call: { ...rangePlaces },
};
