using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace Regiotafel.Tests.Proef;

/// <summary>Gives the requests of a test the address of this machine, as a browser beside the server would have.</summary>
internal sealed class VanDezeMachine : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
        app =>
        {
            app.Use(
                (http, volgende) =>
                {
                    http.Connection.RemoteIpAddress ??= IPAddress.Loopback;
                    return volgende(http);
                }
            );
            next(app);
        };
}
