document.getElementById('app')?.append('library');
