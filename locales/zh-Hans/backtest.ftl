### The card that says what a notification would have sent.

title = 用近期事件预览
hint = 保存前用真实事件进行试算：发送多少消息、何时发送、涉及什么。
load-week = 加载最近7天
resume = 继续
files = 在模拟器中打开文件
