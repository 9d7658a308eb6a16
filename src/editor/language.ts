/** Vietnamese unless the author chose another language, whatever the browser's own is. */

/** Where the content management system keeps what its user prefers. */
const PREFERENCES = 'sveltia-cms.prefs';

if (localStorage.getItem(PREFERENCES) === null)
	localStorage.setItem(PREFERENCES, JSON.stringify({ locale: 'vi' }));
