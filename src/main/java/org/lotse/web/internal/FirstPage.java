package org.lotse.web.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.lotse.security.StaffDirectory;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** After the login: the page that was asked for, else the first place of work of that role. */
@Component
class FirstPage extends SavedRequestAwareAuthenticationSuccessHandler {

    private final Navigation navigation;
    private final StaffDirectory directory;

    FirstPage(Navigation navigation, StaffDirectory directory) {
        this.navigation = navigation;
        this.directory = directory;
    }

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        return directory
                .find(authentication.getName())
                .flatMap(navigation::firstPath)
                .orElse("/");
    }
}
