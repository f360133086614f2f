### What pages are called: in the navigation, as heading, and as the title of the tab.

tab = { $page } · Notification Console
product = Notification Console

connectors = Connectors
connector = Connector
new-connector = Neuer Connector
duplicate = Kopie von { $name }
edit = { $name } bearbeiten
aws-setup = AWS-Einrichtung
aws-setup-for = AWS-Einrichtung für { $connector }
notifications = Benachrichtigungen
notification = Benachrichtigung
new-notification = Neue Benachrichtigung
duplicate-of-notification = Kopie einer Benachrichtigung
edit-notification = Benachrichtigung bearbeiten
export = Als Code exportieren
simulator = Simulator
coverage = Abdeckung
connections = Verbindungen
connection-test = Verbindungstest
connection-test-of = Verbindungstest: { $connection }
sandbox = Sandbox
not-found = Seite nicht gefunden
overview = Übersicht
all-notifications = Alle Benachrichtigungen
all-connectors = Alle Connectors
baseline = Baseline
evidence-report = Nachweisbericht
compare = Vergleich
plan = Plan
routing-map = Routing-Karte
discover = Projekte hinzufügen
