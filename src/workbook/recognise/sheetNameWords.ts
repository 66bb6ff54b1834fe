import { type SheetKind } from '../../organisation/model';

/** What HR calls the sheets, beside the names that Haykal gives them. */
export const sheetNameWords: Readonly<Record<SheetKind, readonly string[]>> = {
  roles: [
    'الوظائف',
    'الهيكل الوظيفي',
    'دليل الوظائف',
    'بيانات الوظائف',
    'المناصب',
    'الموظفون',
    'الموظفين',
    'posts',
    'positions',
    'jobs',
    'staff',
    'employees',
    'senior posts',
    'senior data',
    'senior staff',
    'job list',
  ],
  duties: [
    'المهام',
    'الواجبات',
    'المهام والمسؤوليات',
    'مهام الوظائف',
    'الوصف الوظيفي',
    'tasks',
    'responsibilities',
    'job descriptions',
  ],
  lines: ['التبعية', 'العلاقات', 'التبعية الإدارية', 'lines', 'reporting', 'hierarchy', 'relations'],
  about: ['عن الهيكل', 'معلومات الهيكل', 'info', 'information'],
  units: ['الإدارات', 'الأقسام', 'departments', 'sections'],
  rules: [],
  waivers: [],
};
