package org.crossdock.web.tenant;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.crossdock.app.tenant.TakeOutDesk;
import org.crossdock.app.tenant.takeout.TakeOutRefused;

/** Gives a take-out as a file. */
@WebServlet("/tenant/take-out")
public class TakeOutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient TakeOutDesk takeOuts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Path> file = file(request);
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/zip");
        response.setContentLengthLong(Files.size(file.get()));
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + file.get().getFileName() + "\"");
        Files.copy(file.get(), response.getOutputStream());
    }

    private Optional<Path> file(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getParameter("file")).map(takeOuts::file);
        } catch (TakeOutRefused nothing) {
            return Optional.empty();
        }
    }
}
