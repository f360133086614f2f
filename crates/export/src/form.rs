//! The forms that can be chosen from, each with its name and the file it belongs in.

use domain::notification::{Notification, Site};
use messages::{Message, export as words, verbatim};

use super::name::base;
use super::{ExportAction, Exported, curl, koocli, terraform};

/// What notifications are written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExportFormat {
    /// Terraform for the provider of Huawei Cloud.
    TerraformHuawei,
    /// Terraform for the provider of Open Telekom Cloud.
    TerraformOpenTelekomCloud,
    /// Commands for KooCLI.
    KooCli,
    /// Commands for curl.
    Curl,
}

/// What of the place and the intention goes into the text.
#[derive(Debug, Clone, Copy)]
pub struct ExportOptions<'a> {
    /// Address of the service.
    pub base_url: &'a str,
    /// Project the notifications are in.
    pub project_id: &'a str,
    /// Region of the service, if known.
    pub region: Option<&'a str>,
    /// What commands do with the notifications.
    pub change: ExportAction,
    /// Whether Terraform takes over what exists.
    pub import: bool,
}

impl ExportFormat {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [
        Self::TerraformHuawei,
        Self::TerraformOpenTelekomCloud,
        Self::KooCli,
        Self::Curl,
    ];

    /// The one that fits a cloud best.
    #[must_use]
    pub fn of(site: Site) -> Self {
        match site {
            Site::Huawei => Self::TerraformHuawei,
            Site::OpenTelekomCloud => Self::TerraformOpenTelekomCloud,
            // Their Terraform providers are others.
            Site::CloudRu | Site::FlexibleEngine | Site::Other => Self::Curl,
        }
    }

    /// What it is called.
    #[must_use]
    pub fn label(self) -> Message {
        match self {
            Self::TerraformHuawei => words::TERRAFORM_HUAWEI,
            Self::TerraformOpenTelekomCloud => words::TERRAFORM_OPEN_TELEKOM_CLOUD,
            Self::KooCli => verbatim("KooCLI"),
            Self::Curl => verbatim("curl"),
        }
    }

    /// The word it is chosen by; different for each.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::TerraformHuawei => "terraform-huawei",
            Self::TerraformOpenTelekomCloud => "terraform-otc",
            Self::KooCli => "koocli",
            Self::Curl => "curl",
        }
    }

    /// What the text is for, in a sentence or two.
    #[must_use]
    pub fn about(self) -> Message {
        let provider = |name: &str| {
            let provider = name.into();
            words::AboutTerraform { provider }.into()
        };
        match self {
            Self::TerraformHuawei => provider("huaweicloud/huaweicloud"),
            Self::TerraformOpenTelekomCloud => provider("opentelekomcloud/opentelekomcloud"),
            Self::KooCli => words::ABOUT_KOOCLI,
            Self::Curl => words::ABOUT_CURL,
        }
    }

    /// Whether this is Terraform, which describes; the others do.
    #[must_use]
    pub fn is_terraform(self) -> bool {
        matches!(
            self,
            Self::TerraformHuawei | Self::TerraformOpenTelekomCloud
        )
    }

    /// Name of a file for these notifications.
    #[must_use]
    pub fn file_name(self, notifications: &[Notification]) -> String {
        let extension = if self.is_terraform() { ".tf" } else { ".sh" };
        match notifications {
            [one] => format!("cts_notification_{}{extension}", base(one)),
            _ => format!("cts_notifications{extension}"),
        }
    }

    /// Writes notifications.
    #[must_use]
    pub fn write(self, notifications: &[Notification], order: &ExportOptions<'_>) -> Exported {
        let &ExportOptions {
            base_url,
            project_id,
            region,
            change,
            import,
        } = order;
        match self {
            Self::TerraformHuawei => terraform(notifications, Site::Huawei, import),
            Self::TerraformOpenTelekomCloud => {
                terraform(notifications, Site::OpenTelekomCloud, import)
            }
            Self::KooCli => koocli(notifications, region, project_id, change),
            Self::Curl => curl(notifications, base_url, project_id, change),
        }
    }
}
