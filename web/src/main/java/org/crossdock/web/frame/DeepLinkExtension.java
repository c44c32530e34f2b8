package org.crossdock.web.frame;

import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;

/** Puts the {@link DeepLinkHandler} around the login; Undertow finds this class by its service file. */
public final class DeepLinkExtension implements ServletExtension {

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addOuterHandlerChainWrapper(DeepLinkHandler::new);
    }
}
