import type { SplittingPattern } from './pattern';
import { variants } from './variants';

/** "import from CSV, Excel and JSON": each form of the data is a slice. */
export const dataVariations: SplittingPattern = {
  id: 'data-variations',
  says: 'one for each form of the data',
  slices: variants(
    'csv|excel|xlsx?|pdf|json|xml|html|markdown|word|docx?|txt|plain text|jpe?g|png|gif|svg|webp|mp[34]|wav|video|audio|photos?|pictures?|images?|gpx|kml|geojson|shapefiles?|ical|vcards?|zip|epub|google sheets|spreadsheets?',
  ),
};
