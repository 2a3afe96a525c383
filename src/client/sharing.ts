import './copy-text.ts';
import './page-sharing.ts';
import './share-sheet.ts';
