// The two screens in Cloudscape. It brings no router: the address is read here.
import { lazy, Suspense } from "react";
import { createRoot } from "react-dom/client";
import AppLayout from "@cloudscape-design/components/app-layout";
import SideNavigation from "@cloudscape-design/components/side-navigation";
import "@cloudscape-design/global-styles/index.css";
import { follow, HOME, useAddress } from "./address.js";
import { NotificationList } from "./list.jsx";

const NotificationEdit = lazy(() => import("./edit.jsx"));

function App() {
  const { edited } = useAddress();
  return (
    <AppLayout
      toolsHide
      navigation={
        <SideNavigation
          header={{ text: "Notifications", href: HOME }}
          activeHref={HOME}
          items={[{ type: "link", text: "Notifications", href: HOME }]}
          onFollow={follow}
        />
      }
      content={<Suspense>{edited ? <NotificationEdit key={edited} id={edited} /> : <NotificationList />}</Suspense>}
    />
  );
}

createRoot(document.getElementById("root")).render(<App />);
