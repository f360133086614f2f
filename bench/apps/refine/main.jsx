// The two screens in refine with antd, with its own layout, router and data hooks.
import { lazy, Suspense } from "react";
import { createRoot } from "react-dom/client";
import { Refine } from "@refinedev/core";
import { ThemedLayout } from "@refinedev/antd";
import routerProvider from "@refinedev/react-router";
import { BrowserRouter, Navigate, Outlet, Route, Routes } from "react-router";
import "@refinedev/antd/dist/reset.css";
import { dataProvider } from "./data.js";
import { NotificationList } from "./list.jsx";

const NotificationEdit = lazy(() => import("./edit.jsx"));

const resources = [{ name: "notifications", list: "/notifications", edit: "/notifications/edit/:id" }];

createRoot(document.getElementById("root")).render(
  <BrowserRouter basename={import.meta.env.BASE_URL}>
    <Refine dataProvider={dataProvider} routerProvider={routerProvider} resources={resources} options={{ disableTelemetry: true, syncWithLocation: true }}>
      <Routes>
        <Route
          element={
            <ThemedLayout>
              <Suspense>
                <Outlet />
              </Suspense>
            </ThemedLayout>
          }
        >
          <Route index element={<Navigate to="/notifications" replace />} />
          <Route path="/notifications" element={<NotificationList />} />
          <Route path="/notifications/edit/:id" element={<NotificationEdit />} />
        </Route>
      </Routes>
    </Refine>
  </BrowserRouter>,
);
