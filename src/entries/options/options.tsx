document.getElementById('app')?.append('options');
