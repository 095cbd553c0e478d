const token = document.getElementById('token');

document.getElementById('identity').addEventListener('submit', event => event.preventDefault());

SwaggerUIBundle({
  url: '/openapi?format=json',
  dom_id: '#contract',
  deepLinking: true,
  docExpansion: 'none',
  filter: true,
  validatorUrl: null,
  requestInterceptor: request => {
    if (token.value.trim()) request.headers.Authorization = `Bearer ${token.value.trim()}`;
    return request;
  },
});
