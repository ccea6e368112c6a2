document.getElementById('app')?.append('popup');
