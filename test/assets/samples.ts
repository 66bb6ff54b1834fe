import faultyAr from '../../assets/sample/faulty.ar.json';
import faultyEn from '../../assets/sample/faulty.en.json';
import instituteAr from '../../assets/sample/institute.ar.json';
import instituteEn from '../../assets/sample/institute.en.json';

type Row = Readonly<Record<string, string | undefined>>;
export const contentKinds = ['about', 'units', 'roles', 'duties', 'lines'] as const;
/** What a sample's file holds: rows of key words and texts, by kind of sheet. */
export type Sample = Readonly<{ language: string } & Record<(typeof contentKinds)[number], readonly Row[]>>;

export const institute: Readonly<Record<'ar' | 'en', Sample>> = { ar: instituteAr, en: instituteEn };
export const faulty: Readonly<Record<'ar' | 'en', Sample>> = { ar: faultyAr, en: faultyEn };

/** `5.2`, or `11.1.2` for a part. */
export const dutyKey = ({ role, number }: Row) => `${role}.${number}`;
export const isPart = ({ number }: Row) => number!.includes('.');
/** The texts of a sample's duties and parts by their keys. */
export const dutyTexts = (sample: Sample) =>
  new Map(sample.duties.map((duty) => [dutyKey(duty), duty.text!]));
