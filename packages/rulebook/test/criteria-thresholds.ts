/**
 * Every threshold of the law by set, as read in the acts: `key level:value`, the value in the easier
 * circumstance after `/`; of sets of points the maxima, `?` where the annex was not read.
 */
export const THRESHOLDS: Readonly<Record<string, readonly string[]>> = {
  'learning-citizen-244': ['max 1:10 2:10 3:10 4:10 5:10 6:10 7:10 8:10 9:10 10:10'],
  'learning-community-commune-25-2023': [
    '4-1 1:1 2:1',
    '4-2 1:2 2:3',
    '4-3 1:2 2:3',
    '4-4 1:1 2:2',
    '5-1 1:60 2:80',
    '5-2-training 1:50/40 2:60/50',
    '5-2-degree 1:12/10 2:15/12',
  ],
  'learning-community-commune-44-2014': [
    'max 1:? 2:? 3:? 4:? 5:? 6:? 7:? 8:? 9:? 10:? 11:? 12:? 13:? 14:? 15:?',
  ],
  'learning-community-district-25-2023': ['4-1-level-1 1:90', '4-1-level-2 2:90'],
  'learning-community-province-25-2023': [
    '3-4 1:4 2:4',
    '3-5-programmes 1:4 2:4',
    '4-1-level-1 1:90',
    '4-1-level-2 2:90',
  ],
  'learning-family-448': ['max 1-1:10 1-2:10 1-3:10 2-1:10 2-2:? 3:? 4:?'],
  'learning-unit-22-2020': ['max 1a:10 1b:10 1c:10 2a:10 2b:5 2c:10 2d:5 3a:25 3b:10 3c:5'],
  'learning-unit-district-24-2023': [
    '2-1 1:90 2:95',
    '2-2 1:90 2:95',
    '2-3 1:90 2:95',
    '2-4 1:50 2:70',
    '2-5 1:90 2:95',
    '3-1-members 1:90 2:95',
    '3-1-learners 1:95 2:97',
    '3-4 1:basic 2:good',
  ],
  'learning-unit-province-24-2023': [
    '2-1 1:90 2:95',
    '2-2 1:90 2:95',
    '2-3 1:90 2:95',
    '2-4 1:50 2:70',
    '2-5 1:90 2:95',
    '3-1-members 1:90 2:95',
    '3-1-learners 1:95 2:97',
    '3-4 1:basic 2:good',
    '3-5 1:basic 2:good',
  ],
  'literacy-commune-20-2014-until-2016': ['literate-level-1 1:90', 'literate-level-2 2:90'],
  'literacy-commune-20-2014': [
    'literate-level-1 1:90',
    'literate-level-2 2:90',
    'disabled-access 1:60 2:60',
  ],
  'literacy-district-20-2014': ['communes-level-1 1:90', 'communes-level-2 2:90'],
  'literacy-province-20-2014': ['districts-level-1 1:90', 'districts-level-2 2:100'],
  'universal-lower-secondary-commune-20-2014-until-2016': [
    'primary 1:1',
    'literacy 1:1',
    'graduated-lower-secondary 1:80/70 2:90/80 3:95/90',
    'in-upper-secondary 3:80/70',
  ],
  'universal-lower-secondary-commune-20-2014': [
    'primary 1:1',
    'literacy 1:1',
    'graduated-lower-secondary 1:80/70 2:90/80 3:95/90',
    'in-upper-secondary 3:80/70',
    'disabled-access 1:60 2:60 3:60',
  ],
  'universal-lower-secondary-district-20-2014': [
    'communes-level-1 1:90',
    'communes-level-2 2:95',
    'communes-level-3 3:100',
  ],
  'universal-lower-secondary-province-20-2014': [
    'districts-level-1 1:100',
    'districts-level-2 2:100',
    'districts-level-3 3:100',
  ],
  'universal-preschool-commune-20-2014-until-2016': [
    'attending-at-5 1:95/90',
    'completed-preschool-at-5 1:85/80',
  ],
  'universal-preschool-commune-20-2014': [
    'attending-at-5 1:95/90',
    'completed-preschool-at-5 1:85/80',
    'disabled-access 1:60',
  ],
  'universal-preschool-district-20-2014': ['communes-level-1 1:90'],
  'universal-preschool-province-20-2014': ['districts-level-1 1:100'],
  'universal-primary-commune-20-2014-until-2016': [
    'entering-grade-1 1:90 2:95 3:98',
    'completed-primary-by-14 1:80/70',
    'completed-primary-at-11 2:80/70 3:90/80',
  ],
  'universal-primary-commune-20-2014': [
    'entering-grade-1 1:90 2:95 3:98',
    'completed-primary-by-14 1:80/70',
    'completed-primary-at-11 2:80/70 3:90/80',
    'disabled-access 1:60 2:60 3:60',
  ],
  'universal-primary-district-20-2014': [
    'communes-level-1 1:90',
    'communes-level-2 2:90',
    'communes-level-3 3:90',
  ],
  'universal-primary-province-20-2014': [
    'districts-level-1 1:100',
    'districts-level-2 2:100',
    'districts-level-3 3:100',
  ],
};
