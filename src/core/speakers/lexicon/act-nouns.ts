// What 对/向…表示 expresses when the whole is an act of speech: 表示(热烈)欢迎. Source: own compilation.
export const ACT_NOUNS =
  '感谢 欢迎 肯定 谴责 祝贺 慰问 敬意 歉意 道歉 哀悼 问候 赞赏 支持 感激 谢意 祝福 慰藉 同情 赞扬 认可 悼念 拥护 抗议 致敬 敬佩 钦佩';
