console.log('detect');
