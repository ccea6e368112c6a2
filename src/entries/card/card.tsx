document.getElementById('app')?.append('card');
