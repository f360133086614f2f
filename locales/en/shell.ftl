### The frame around every page: header, navigation, language, theme, command palette.

language = Language
# $language is what the language calls itself.
language-failed = Couldn’t load { $language }. Check the network, then select it again.

offline = You’re offline. Your input is kept; lists refresh when you reconnect.
skip-to-content = Skip to content
# Accessible name of the drop-down list of connections.
connection = Connection
main-navigation = Main
# Heading above Connections and Sandbox in the navigation.
settings = Settings

# Marks at the top of every page.
about-this-connection = About this connection
sample-data = Sample data
read-only = Read-only
messages = Messages

theme = Theme
theme-system = System
theme-light = Light
theme-dark = Dark

misconfigured = The console isn’t configured correctly
misconfigured-at = There is a mistake in this site’s config.json at <code>{ $place }</code>: { $message }
misconfigured-missing = Couldn’t load what is wrong with config.json
misconfigured-next = This site’s administrator has to correct the file. Nothing was sent anywhere.

discard-changes = { $count ->
    [one] Discard { NUMBER($count) } unsaved change?
   *[other] Discard { NUMBER($count) } unsaved changes?
}
discard-changes-why = If you leave, your changes will be lost.
discard-and-leave = Discard and leave
keep-editing = Keep editing

# The page of an address that means nothing.
nothing-at = No page at <code>{ $path }</code>. The URL might be mistyped, or from another version of the console.
go-to-notifications = Go to notifications
not-reached = The connection “{ $connection }” doesn’t reach { $service }.
go-to-connections = Go to connections

# The button that opens the command palette.
go-to = Go to…
palette = Command palette
palette-missing = Couldn’t load the command palette
palette-search = Search pages, objects, and actions
palette-commands = Commands
palette-on-this-page = On this page
palette-pages = Go to
palette-switch = Switch to { $connection }
palette-results = { $count ->
    [0] Nothing matches.
    [one] { NUMBER($count) } result
   *[other] { NUMBER($count) } results
}
# What the arrow keys, Enter and Escape do, each beside the picture of its key.
key-select = Select
key-open = Open
key-close = Close

shortcuts = Keyboard shortcuts
# The keys that open the palette, as keyboards are labeled. Apple’s have ⌘K instead.
palette-key = Ctrl+K
shortcut-palette = Open the command palette
shortcut-search = Go to the search box
shortcut-new = Create an object of the kind listed on the page
shortcut-edit = Edit the object on the page
shortcut-list = Show this list
shortcuts-enable = Enable single-key shortcuts
shortcuts-hint = Shortcuts never apply while you type. The choice is kept in this browser.
close = Close
dismiss = Dismiss

# Follows the name of what was to be changed.
code-missing = <b>{ $name }</b> wasn’t changed: the part of the console that does this didn’t arrive. Try again. If that doesn’t help, reload the console.
