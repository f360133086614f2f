// The two screens in react-admin, with its own layout, router and data hooks.
import { lazy } from "react";
import { createRoot } from "react-dom/client";
import { Admin, Resource } from "react-admin";
import { dataProvider } from "./data.js";
import { NotificationList } from "./list.jsx";

const NotificationEdit = lazy(() => import("./edit.jsx"));

createRoot(document.getElementById("root")).render(
  <Admin dataProvider={dataProvider} disableTelemetry>
    <Resource name="notifications" list={NotificationList} edit={NotificationEdit} recordRepresentation="name" />
  </Admin>,
);
