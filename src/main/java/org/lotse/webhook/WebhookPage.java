package org.lotse.webhook;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What was told to whom, for operators. */
@Controller
@PreAuthorize("hasAnyRole('OPERATOR', 'AUDITOR')")
class WebhookPage {

    private static final int MOST = 200;

    private final DeliveryTable deliveries;
    private final WebhookSettings settings;

    WebhookPage(DeliveryTable deliveries, WebhookSettings settings) {
        this.deliveries = deliveries;
        this.settings = settings;
    }

    @GetMapping("/operations/webhooks")
    String webhooks(Model model) {
        model.addAttribute("receivers", settings.webhooks());
        model.addAttribute("deliveries", deliveries.recent(MOST));
        return "webhook/webhooks";
    }
}
