/* What the portal's own script does that a reader has to live with: lazy pictures and the folded text. */
const text = document.querySelector('.u-mainText');
document.querySelector('#showAll a')?.addEventListener('click', () => text?.classList.remove('folded'));

const lazy = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    target.src = target.dataset.original;
    lazy.unobserve(target);
  }
});
for (const picture of document.querySelectorAll('img[data-original]')) lazy.observe(picture);
