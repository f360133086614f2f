### The frame around every page: header, navigation, language, theme.

language = Language
# $language is what the language calls itself.
language-failed = { $language } could not be loaded. Check the network and choose it again.

offline = This device is offline. What is typed stays; lists are read again when it is back.
# In place of the console, whose config.json has a mistake.
config-fault-missing = What is wrong with config.json could not be loaded
