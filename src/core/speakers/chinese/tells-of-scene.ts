/** What a reporter sees, does and remarks, and a speaker seldom says: the hall, the camera, the share price. */
const SCENE =
  /记者|本报|本刊|采访|发稿|座谈会|发布会|见面会|会见厅|仪式|现场|掌声|笑声|直播|回放|视频显示|截图|消息一出|此言一出|话音|话(?:说得|虽|不中听)|这番话|听来|说罢|说完|该股|股价|涨停|跌停|收盘|开盘|截至|暂停时|随后|次日|第二天|此后|据/;

/** Whether the head of a sentence tells of the scene. */
export const tellsOfScene = (sentence: string): boolean => SCENE.test(sentence.slice(0, 24));
