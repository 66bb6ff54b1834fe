import { createContext, useContext } from 'react';
import { type ValidationDesk } from './useValidation';

export const ValidationContext = createContext<ValidationDesk | null>(null);

/** The checks of the view, for the parts of it that do something about a finding. */
export function useValidationDesk(): ValidationDesk {
  const desk = useContext(ValidationContext);
  if (!desk) throw new Error('A part of the Validate view stands outside it.');
  return desk;
}
