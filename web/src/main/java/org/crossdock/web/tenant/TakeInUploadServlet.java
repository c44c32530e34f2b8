package org.crossdock.web.tenant;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import org.crossdock.app.tenant.TakeOutDesk;

/** Takes a take-out that somebody brings along, which is larger than any file that a page takes. */
@WebServlet("/tenant/take-in-upload")
@MultipartConfig(maxFileSize = TakeInUploadServlet.LARGEST, maxRequestSize = TakeInUploadServlet.LARGEST)
public class TakeInUploadServlet extends HttpServlet {

    static final long LARGEST = 8L * 1024 * 1024 * 1024;

    private static final long serialVersionUID = 1L;

    @Inject
    transient TakeOutDesk takeOuts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Part file = request.getPart("takeOut");
        if (file == null || file.getSize() == 0) {
            response.sendRedirect("/tenant/take-in");
            return;
        }
        try (InputStream content = file.getInputStream()) {
            response.sendRedirect("/tenant/take-in?file=" + takeOuts.keep(content));
        } finally {
            file.delete();
        }
    }
}
