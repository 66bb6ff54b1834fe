/** What the workbook itself says of its last verdict: custom properties of the file, which travel with it. */
export type VerdictRecord = Readonly<{
  ready: boolean;
  /** When it was checked, as ISO 8601. */
  at: string;
  /** Of what stood in the sheets then. */
  fingerprint: string;
}>;

const keys = { verdict: 'Haykal verdict', at: 'Haykal checked', fingerprint: 'Haykal fingerprint' } as const;
const words = { ready: 'ready', notReady: 'not ready' } as const;

/** Asks for the record; what is given says it after the next round trip, null where there is none. */
export function askRecord(context: Excel.RequestContext): () => VerdictRecord | null {
  const { custom } = context.workbook.properties;
  const asked = [keys.verdict, keys.at, keys.fingerprint].map((key) => {
    const property = custom.getItemOrNullObject(key);
    property.load('value');
    return property;
  });
  return () => {
    const texts = asked.map((property) => (property.isNullObject ? '' : String(property.value)));
    const [verdict = '', at = '', print = ''] = texts;
    if (print === '' || Number.isNaN(Date.parse(at))) return null;
    return { ready: verdict === words.ready, at, fingerprint: print };
  };
}

/** Writes the record with the next round trip. */
export function writeRecord(context: Excel.RequestContext, { ready, at, fingerprint }: VerdictRecord): void {
  const { custom } = context.workbook.properties;
  custom.add(keys.verdict, ready ? words.ready : words.notReady);
  custom.add(keys.at, at);
  custom.add(keys.fingerprint, fingerprint);
}
